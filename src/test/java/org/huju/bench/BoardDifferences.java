package org.huju.bench;

import java.util.List;
import org.huju.board.BoardRecount;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the board's own recount about a database whose application is not there. */
final class BoardDifferences {

    private static final int MOST = 10;

    private BoardDifferences() {}

    static List<BoardRecount.Difference> in(JdbcClient jdbc) throws ReflectiveOperationException {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(JdbcClient.class, () -> jdbc);
            context.register(Class.forName("org.huju.board.persistence.JdbcBoardRecount"));
            context.refresh();
            return context.getBean(BoardRecount.class).differences(MOST);
        }
    }
}
