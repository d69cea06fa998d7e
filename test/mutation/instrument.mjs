// Finds the conditions of a file and gives each a switch: `($mutant(7) ?? (condition))` is the condition itself as long
// as the switch says nothing.
import path from 'node:path';
import ts from 'typescript';

const { SyntaxKind: Kind } = ts;

/** The files' conditions, and their source with switches. Each condition has an index, which is its switch's number. */
export function instrument(root, files) {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, options);
  const conditions = [];
  const sources = new Map();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const own = conditionsOf(source, program.getTypeChecker()).map((one) => ({
      ...one,
      file: path.relative(root, file).split(path.sep).join('/'),
      line: source.getLineAndCharacterOfPosition(one.start).line + 1,
      text: source.text.slice(one.start, one.end).replace(/\s+/g, ' '),
    }));
    sources.set(file, withSwitches(source.text, own, conditions.length));
    conditions.push(...own);
  }
  return { conditions, sources };
}

/**
 * The conditions of a file, outer ones first: what is tested, what a function that answers yes or no returns, and what
 * `&&` and `||` join. `values` are what to put in a condition's place: true where `&&` joins it and false where `||`
 * does take it out; one that stands alone is tried both ways. A loop's test as a whole has none.
 */
function conditionsOf(source, checker) {
  const found = new Map();
  const add = (node, values) => {
    const { kind } = bare(node);
    if (found.has(node) || kind === Kind.TrueKeyword || kind === Kind.FalseKeyword) return;
    found.set(node, { start: node.getStart(source), end: node.end, values });
  };

  const operands = (node) => {
    const inner = bare(node);
    if (inner.kind === Kind.PrefixUnaryExpression && inner.operator === Kind.ExclamationToken) {
      if (isJoined(bare(inner.operand))) operands(inner.operand);
    } else if (isJoined(inner)) {
      const { kind } = inner.operatorToken;
      for (const side of [inner.left, inner.right]) {
        const same = isJoined(bare(side)) && bare(side).operatorToken.kind === kind;
        if (!same) add(side, [kind === Kind.AmpersandAmpersandToken]);
        operands(side);
      }
    }
  };
  const condition = (node) => {
    add(node, [true, false]);
    operands(node);
  };

  const isYesNo = (node) => (checker.getTypeAtLocation(node).flags & ts.TypeFlags.BooleanLike) !== 0;
  const visit = (node) => {
    if (ts.isIfStatement(node)) condition(node.expression);
    else if (ts.isConditionalExpression(node)) condition(node.condition);
    else if (ts.isWhileStatement(node) || ts.isDoStatement(node)) loop(node.expression);
    else if (ts.isForStatement(node) && node.condition) loop(node.condition);
    else if (ts.isReturnStatement(node) && node.expression && isYesNo(node.expression))
      condition(node.expression);
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && isYesNo(node.body)) condition(node.body);
    else if (isJoined(node)) {
      if (isYesNo(node)) operands(node);
      else if (node.operatorToken.kind === Kind.AmpersandAmpersandToken) {
        add(node.left, [true]); // `found && found.start`
        operands(node.left);
      }
    }
    ts.forEachChild(node, visit);
  };
  const loop = (node) => {
    add(node, []);
    operands(node);
  };
  visit(source);
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

const bare = (node) => (ts.isParenthesizedExpression(node) ? bare(node.expression) : node);
const isJoined = (node) =>
  ts.isBinaryExpression(node) &&
  [Kind.AmpersandAmpersandToken, Kind.BarBarToken].includes(node.operatorToken.kind);

function withSwitches(text, conditions, first) {
  const edits = conditions.flatMap(({ start, end }, i) => [
    { at: start, rank: i, text: `($mutant(${first + i}) ?? (` },
    { at: end, rank: -i, text: '))' },
  ]);
  // At one place the inner ends come first, then the outer ones; the outer beginnings before the inner ones.
  edits.sort((a, b) => a.at - b.at || a.rank - b.rank);
  let out = '';
  let from = 0;
  for (const { at, text: inserted } of edits) {
    out += text.slice(from, at) + inserted;
    from = at;
  }
  return out + text.slice(from);
}
