package org.programmereporting.job;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.core.task.AsyncTaskExecutor;

/** Pieces of work that do not depend on each other, several at a time. */
final class SideBySide {
    private SideBySide() {}

    /**
     * What comes of each, in their order. When one fails, those that were not begun are not.
     *
     * @throws CompletionException with the cause, when one failed by an exception that must be declared
     */
    static <T> List<T> all(AsyncTaskExecutor workers, List<Callable<T>> pieces) {
        List<CompletableFuture<T>> begun =
                pieces.stream().map(workers::submitCompletable).toList();
        try {
            return begun.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException failed) {
            begun.forEach(each -> each.cancel(false));
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
