package jp.shimon.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
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
    private final Books books;
    private final Office office;
    private final Making making = new Making();
    private final String title;
    private final int of;
    private @Nullable BookFacts facts;
    private volatile Binding.State state = Binding.State.WAITING;
    private volatile @Nullable Instant endedAt;
    private @Nullable Path file;

    BindingJob(String asker, String what, Letters.Form form, BookFacts facts, Books books, Office office) {
        this.books = books;
        this.asker = asker;
        this.what = what;
        this.form = form;
        this.facts = facts;
        this.office = office;
        this.title = facts.plan().name();
        this.of = facts.plan().measures().size();
    }

    @Override
    public void run() {
        state = Binding.State.RUNNING;
        try {
            Document made = books.book(Objects.requireNonNull(facts), form, making);
            Path to = Files.createTempFile("shimon-book", "." + form);
            Files.write(to, made.bytes());
            file = to;
            end(Binding.State.READY);
        } catch (IOException | RuntimeException | OutOfMemoryError failed) {
            LOG.error("a book could not be made", failed);
            end(Binding.State.FAILED);
        }
    }

    private void end(Binding.State how) {
        facts = null;
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
            return Letters.named(Files.readAllBytes(Objects.requireNonNull(file)), form, title);
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
