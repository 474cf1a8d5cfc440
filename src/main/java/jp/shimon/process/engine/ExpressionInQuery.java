package jp.shimon.process.engine;

import org.camunda.bpm.engine.BadUserRequestException;

/** A query came with an expression that is none of ours. */
final class ExpressionInQuery extends BadUserRequestException {

    ExpressionInQuery() {
        super("Expressions are not allowed in queries");
    }
}
