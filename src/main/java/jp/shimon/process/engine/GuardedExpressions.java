package jp.shimon.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;

/**
 * 式の番人：CVE-2026-109432. A query that carries an expression is evaluated by the engine whatever its switches say when
 * it stands in {@code orQueries}; so inside a query only the few expressions that our filters need are expressions.
 */
final class GuardedExpressions extends SpringExpressionManager {

    private static final Set<String> IN_QUERIES =
            Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}", "${dateTime().plusDays(7)}");
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    GuardedExpressions(ApplicationContext context) {
        super(context, new DelegatesOnly(context));
    }

    @Override
    public Expression createExpression(String expression) {
        if (!IN_QUERIES.contains(expression.strip()) && insideQuery()) {
            throw new ExpressionInQuery();
        }
        return super.createExpression(expression);
    }

    /** A query may be what first reads a drawing from the database after a start; the drawing's expressions are ours. */
    private static boolean insideQuery() {
        return STACK.walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                .filter(type -> AbstractQuery.class.isAssignableFrom(type) || Deployer.class.isAssignableFrom(type))
                .findFirst()
                .filter(AbstractQuery.class::isAssignableFrom)
                .isPresent());
    }
}
