package org.huju.points;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.huju.FieldProblem;
import org.huju.NotNow;

/** Lets only so many through at the same time; whoever comes besides is told to come again, and waits for nobody. */
class Turns {

    private final Semaphore free;

    Turns(int atOnce) {
        this.free = new Semaphore(atOnce);
    }

    /** @throws NotNow if none is free; nothing has been done then */
    <T> T take(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw new NotNow(new FieldProblem("body", "正在处理的文件太多，本次没有收件，请稍后再试"));
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
