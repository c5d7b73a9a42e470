package org.huju.points.process;

import camundajar.impl.scala.collection.immutable.List;
import camundajar.impl.scala.util.Either;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.FeelEngine.Failure;
import org.camunda.feel.api.EvaluationFailure;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;

/**
 * The engine's own FEEL, which parses each expression and makes the list of its own functions anew at each evaluation: nine
 * tenths of the time goes there. This one does both once. It keeps what it has parsed: one for each set of tables.
 */
final class QuickFeel extends ScalaFeelEngine {

    QuickFeel() {
        super(java.util.List.of());
    }

    @Override
    protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions, CompositeValueMapper values) {
        return new Remembering(functions, values);
    }

    /** Whether this can stand in an output or a column's head. */
    boolean readsExpression(String text) {
        return parser().parseExpression(text).isRight();
    }

    /** Whether this can stand in a condition. */
    boolean readsTests(String text) {
        return parser().parseUnaryTests(text).isRight();
    }

    private Remembering parser() {
        return (Remembering) feelEngine;
    }

    /** The engine's FEEL still goes through the methods that are overridden here. */
    @SuppressWarnings("deprecation")
    private static final class Remembering extends FeelEngine {

        private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
        private final Map<String, Either<Failure, ParsedExpression>> tests = new ConcurrentHashMap<>();
        private final BuiltinFunctions functions;
        private final FeelInterpreter interpreter;

        Remembering(CustomFunctionTransformer none, CompositeValueMapper values) {
            super(none, values, FeelEngine.defaultConfiguration(), FeelEngine.defaultClock());
            functions = new BuiltinFunctions(clock(), values);
            interpreter = new FeelInterpreter(values);
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String expression) {
            return expressions.computeIfAbsent(expression, super::parseExpression);
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String expression) {
            return tests.computeIfAbsent(expression, super::parseUnaryTests);
        }

        /** Whatever does not go smoothly goes the engine's own way, which knows what to say about it. */
        @Override
        public EvaluationResult evaluate(ParsedExpression expression, Context variables) {
            EvalContext context = EvalContext.create(valueMapper(), functions).merge(variables);
            Val value = interpreter.eval(expression.expression(), context);
            List<EvaluationFailure> failures = context.failureCollector().failures();
            return isFailure(value) || failures.nonEmpty()
                    ? super.evaluate(expression, variables)
                    : new SuccessfulEvaluationResult(valueMapper().unpackVal(value), failures);
        }

        private static boolean isFailure(Val value) {
            return value instanceof ValError || value instanceof ValFatalError;
        }
    }
}
