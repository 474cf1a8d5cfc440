package jp.shimon.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.shimon.calendar.Office;
import jp.shimon.consultation.Paper;
import jp.shimon.shared.Refused;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * 製本：books of more than a hundred measures and papers of many items, one after another on this node. Who asked may come back for theirs within an
 * hour; nobody else sees it.
 */
@Component
public class Bookbindery implements DisposableBean {

    /** With more measures nobody should wait for the answer. */
    public static final int MANY = 100;

    /** What a PDF needs of the memory while it is bound, by measure; a half of it was measured. */
    private static final long FOR_A_MEASURE = 640 << 10;

    private static final int IN_LINE = 6;
    private static final int OF_ONE_PERSON = 2;
    private static final Duration KEPT = Duration.ofHours(1);

    private final Books books;
    private final Documents documents;
    private final Office office;
    private final List<BindingJob> jobs = new ArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "bookbindery");
        thread.setDaemon(true);
        return thread;
    });

    Bookbindery(Books books, Documents documents, Office office) {
        this.books = books;
        this.documents = documents;
        this.office = office;
    }

    /** @throws Refused INVALID naming {@code node} where a PDF of so many measures does not fit into the memory */
    public static void check(BookFacts facts, Letters.Form form) {
        check(facts, form, Runtime.getRuntime().maxMemory());
    }

    /** @param memory in bytes */
    static void check(BookFacts facts, Letters.Form form, long memory) {
        int measures = facts.plan().measures().size();
        long most = Math.max(MANY, memory / FOR_A_MEASURE);
        if (form == Letters.Form.PDF && measures > most) {
            throw Refused.invalid("node", "book.tooBig", most, measures);
        }
    }

    /**
     * Takes an order, or finds the same one that was given before.
     *
     * @throws Refused CONFLICT where too many wait already
     */
    public Binding order(String asker, BookFacts facts, Letters.Form form) {
        return order(new BindingJob(
                asker,
                String.valueOf(facts.hashCode()),
                form,
                facts.plan().name(),
                facts.plan().measures().size(),
                making -> books.book(facts, form, making),
                office));
    }

    /** The PDF of a paper, as a book. */
    public Binding order(String asker, Paper paper) {
        return order(new BindingJob(
                asker,
                String.valueOf(paper.hashCode()),
                Letters.Form.PDF,
                paper.content().title(),
                0,
                making -> documents.pdf(paper, making),
                office));
    }

    private synchronized Binding order(BindingJob asked) {
        tidy();
        for (BindingJob job : jobs) {
            if (job.asker.equals(asked.asker) && job.what.equals(asked.what) && job.state() != Binding.State.FAILED) {
                return seen(job);
            }
        }
        List<BindingJob> open = open();
        if (open.stream().filter(job -> job.asker.equals(asked.asker)).count() >= OF_ONE_PERSON) {
            throw Refused.conflict("book.yoursWait", OF_ONE_PERSON);
        }
        if (open.size() > IN_LINE) {
            throw Refused.conflict("book.fullLine", open.size());
        }
        jobs.add(asked);
        worker.execute(asked);
        return seen(asked);
    }

    /** @throws Refused NOT_FOUND for another's, and for one that is no longer kept */
    public synchronized Binding of(UUID id, String asker) {
        return seen(job(id, asker));
    }

    /** @throws Refused CONFLICT while it is not ready */
    public Document document(UUID id, String asker) {
        BindingJob job = job(id, asker);
        if (job.state() != Binding.State.READY) {
            throw Refused.conflict(job.state() == Binding.State.FAILED ? "book.failed" : "book.notReady");
        }
        return job.document();
    }

    private synchronized BindingJob job(UUID id, String asker) {
        tidy();
        return jobs.stream()
                .filter(job -> job.id.equals(id) && job.asker.equals(asker))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("book.gone"));
    }

    private Binding seen(BindingJob job) {
        List<BindingJob> open = open();
        return job.seen(Math.max(0, open.indexOf(job)));
    }

    private List<BindingJob> open() {
        return jobs.stream()
                .filter(job -> job.state() == Binding.State.WAITING || job.state() == Binding.State.RUNNING)
                .toList();
    }

    private void tidy() {
        List<BindingJob> old = jobs.stream()
                .filter(job -> job.endedBefore(office.now().minus(KEPT)))
                .toList();
        old.forEach(BindingJob::forget);
        jobs.removeAll(old);
    }

    @Override
    public synchronized void destroy() {
        worker.shutdownNow();
        jobs.forEach(BindingJob::forget);
    }
}
