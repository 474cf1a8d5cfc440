package jp.shimon.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jp.shimon.calendar.Office;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 製本の一件の仕事。 What it makes lies on the disk, not in the memory, until an hour after. */
final class BindingJob implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(BindingJob.class);

    final UUID id = UUID.randomUUID();
    final String asker;
    final String what;
    private final Letters.Form form;
    private final Office office;
    private final Making making = new Making();
    private final String title;
    private final int of;
    private @Nullable Function<Making, Document> work;
    private @Nullable Document named;
    private volatile Binding.State state = Binding.State.WAITING;
    private volatile @Nullable Instant endedAt;
    private @Nullable Path file;

    /** @param what tells one order from another */
    BindingJob(
            String asker,
            String what,
            Letters.Form form,
            String title,
            int of,
            Function<Making, Document> work,
            Office office) {
        this.asker = asker;
        this.what = form + " " + what;
        this.form = form;
        this.title = title;
        this.of = of;
        this.work = work;
        this.office = office;
    }

    @Override
    public void run() {
        state = Binding.State.RUNNING;
        try {
            Document made = Objects.requireNonNull(work).apply(making);
            Path to = Files.createTempFile("shimon-book", "." + form);
            Files.write(to, made.bytes());
            file = to;
            named = new Document(new byte[0], made.contentType(), made.fileName());
            end(Binding.State.READY);
        } catch (IOException | RuntimeException | OutOfMemoryError failed) {
            LOG.error("a book could not be made", failed);
            end(Binding.State.FAILED);
        }
    }

    private void end(Binding.State how) {
        work = null;
        endedAt = office.now();
        state = how;
    }

    Binding.State state() {
        return state;
    }

    boolean endedBefore(Instant then) {
        Instant ended = endedAt;
        return ended != null && ended.isBefore(then);
    }

    Binding seen(int ahead) {
        int done = state == Binding.State.READY ? of : making.measures();
        return new Binding(id, state, title, form, ahead, done, of, making.pages());
    }

    Document document() {
        try {
            Document as = Objects.requireNonNull(named);
            return new Document(Files.readAllBytes(Objects.requireNonNull(file)), as.contentType(), as.fileName());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    void forget() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            LOG.warn("a book is left in the directory for temporary files", stays);
        }
    }
}
