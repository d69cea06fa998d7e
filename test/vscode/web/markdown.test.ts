import '../suite/markdown.test';
import '../suite/preview.test';
