// The preview is made by VS Code's own extension, which in these tests runs in the other host and cannot be given a document.
import '../suite/markdown.test';
