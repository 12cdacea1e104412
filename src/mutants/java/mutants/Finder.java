package mutants;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Every mutant of one source file, in the order of the text. Some do not compile, as a minus between strings. */
final class Finder extends TreeScanner<Void, Void> {
    private static final Map<Kind, String> OPERATORS = Map.ofEntries(
            Map.entry(Kind.LESS_THAN, "<:<="),
            Map.entry(Kind.LESS_THAN_EQUAL, "<=:<"),
            Map.entry(Kind.GREATER_THAN, ">:>="),
            Map.entry(Kind.GREATER_THAN_EQUAL, ">=:>"),
            Map.entry(Kind.EQUAL_TO, "==:!="),
            Map.entry(Kind.NOT_EQUAL_TO, "!=:=="),
            Map.entry(Kind.CONDITIONAL_AND, "&&:||"),
            Map.entry(Kind.CONDITIONAL_OR, "||:&&"),
            Map.entry(Kind.PLUS, "+:-"),
            Map.entry(Kind.MINUS, "-:+"),
            Map.entry(Kind.MULTIPLY, "*:/"),
            Map.entry(Kind.DIVIDE, "/:*"),
            Map.entry(Kind.REMAINDER, "%:*"),
            Map.entry(Kind.PLUS_ASSIGNMENT, "+=:-="),
            Map.entry(Kind.MINUS_ASSIGNMENT, "-=:+="));
    private static final Map<String, String> NOTHING = Map.of(
            "int", "0",
            "long", "0",
            "double", "0",
            "String", "\"\"",
            "List", "java.util.List.of()",
            "Set", "java.util.Set.of()",
            "Map", "java.util.Map.of()",
            "Optional", "java.util.Optional.empty()");

    private final Path file;
    private final String source;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Mutant> found = new ArrayList<>();
    private String returned = "";
    private boolean constant;

    Finder(Path file, String source, CompilationUnitTree unit, SourcePositions positions) {
        this.file = file;
        this.source = source;
        this.unit = unit;
        this.positions = positions;
    }

    List<Mutant> mutants() {
        scan(unit, null);
        return found;
    }

    @Override
    public Void visitAnnotation(AnnotationTree node, Void none) {
        return null;
    }

    @Override
    public Void visitMethod(MethodTree node, Void none) {
        String outer = returned;
        returned = node.getReturnType() == null ? "" : node.getReturnType().toString();
        super.visitMethod(node, none);
        returned = outer;
        return null;
    }

    @Override
    public Void visitClass(ClassTree node, Void none) {
        String outer = returned;
        super.visitClass(node, none);
        returned = outer;
        return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree node, Void none) {
        String outer = returned;
        returned = "";
        super.visitLambdaExpression(node, none);
        returned = outer;
        return null;
    }

    @Override
    public Void visitVariable(VariableTree node, Void none) {
        boolean outer = constant;
        constant = node.getModifiers().getFlags().contains(Modifier.STATIC);
        super.visitVariable(node, none);
        constant = outer;
        return null;
    }

    @Override
    public Void visitBinary(BinaryTree node, Void none) {
        operator(node, end(node.getLeftOperand()), start(node.getRightOperand()));
        return super.visitBinary(node, none);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree node, Void none) {
        operator(node, end(node.getVariable()), start(node.getExpression()));
        return super.visitCompoundAssignment(node, none);
    }

    private void operator(Tree node, int from, int to) {
        String swap = OPERATORS.get(node.getKind());
        if (swap == null) return;
        String[] sides = swap.split(":");
        int at = source.indexOf(sides[0], from);
        if (at >= 0 && at < to) add(at, at + sides[0].length(), sides[1], sides[0] + " to " + sides[1]);
    }

    @Override
    public Void visitUnary(UnaryTree node, Void none) {
        String operand = text(node.getExpression());
        switch (node.getKind()) {
            case LOGICAL_COMPLEMENT, UNARY_MINUS -> replace(node, operand, "sign left out");
            case POSTFIX_INCREMENT, PREFIX_INCREMENT -> replace(node, text(node).replace("++", "--"), "++ to --");
            case POSTFIX_DECREMENT, PREFIX_DECREMENT -> replace(node, text(node).replace("--", "++"), "-- to ++");
            default -> {}
        }
        return super.visitUnary(node, none);
    }

    @Override
    public Void visitLiteral(LiteralTree node, Void none) {
        String text = text(node);
        switch (node.getKind()) {
            case INT_LITERAL, LONG_LITERAL -> replace(node, "(" + text + " + 1)", text + " to one more");
            case DOUBLE_LITERAL -> {
                boolean zero = ((Double) node.getValue()) == 0;
                replace(node, zero ? "1.0" : "(" + text + " * 1.1)", text + " to a tenth more");
            }
            case BOOLEAN_LITERAL -> replace(node, String.valueOf(!(Boolean) node.getValue()), text + " turned");
            default -> {}
        }
        return super.visitLiteral(node, none);
    }

    @Override
    public Void visitIf(IfTree node, Void none) {
        replace(node.getCondition(), "(!" + text(node.getCondition()) + ")", "if turned");
        return super.visitIf(node, none);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree node, Void none) {
        ExpressionTree condition = node.getCondition();
        replace(condition, "!(" + text(condition) + ")", "choice turned");
        return super.visitConditionalExpression(node, none);
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree node, Void none) {
        String text = text(node);
        if (!text.startsWith("super(") && !text.startsWith("this(") && !text.startsWith("LOG."))
            replace(node, ";", "left out: " + oneLine(text));
        return super.visitExpressionStatement(node, none);
    }

    @Override
    public Void visitReturn(ReturnTree node, Void none) {
        ExpressionTree value = node.getExpression();
        if (value != null && !returned.isEmpty()) {
            String text = text(value);
            if (returned.equals("boolean") && value.getKind() != Kind.BOOLEAN_LITERAL)
                replace(value, "!(" + text + ")", "returns the opposite of " + oneLine(text));
            else if (!returned.equals("boolean")) {
                String nothing = NOTHING.getOrDefault(returned.replaceAll("<.*", ""), "null");
                if (!text.equals(nothing)) replace(value, nothing, "returns " + nothing + " for " + oneLine(text));
            }
        }
        return super.visitReturn(node, none);
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    private void replace(Tree node, String replacement, String change) {
        add(start(node), end(node), replacement, change);
    }

    private void add(int start, int end, String replacement, String change) {
        if (start < 0 || end < start) return;
        int line = (int) unit.getLineMap().getLineNumber(start);
        found.add(new Mutant(file, line, start, end, replacement, change, constant));
    }

    private String text(Tree node) {
        return start(node) < 0 || end(node) < 0 ? "" : source.substring(start(node), end(node));
    }

    private int start(Tree node) {
        return (int) positions.getStartPosition(unit, node);
    }

    private int end(Tree node) {
        return (int) positions.getEndPosition(unit, node);
    }
}
