package jp.shimon.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Another JVM, so that it can be killed the hard way. */
record ForkedProcess(Process process, Path output) implements AutoCloseable {
    /** With the classes of the product only: as somebody at home starts it. */
    static ForkedProcess ofProduct(Class<?> main, Path output, Map<String, String> environment) throws IOException {
        String classpath = Arrays.stream(classpath().split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        return start(classpath, main, output, environment);
    }

    static ForkedProcess ofTest(Class<?> main, Path output, String... arguments) throws IOException {
        return start(classpath(), main, output, Map.of(), arguments);
    }

    private static ForkedProcess start(
            String classpath, Class<?> main, Path output, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classpath, main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("SHIMON_"));
        builder.environment().putAll(environment);
        return new ForkedProcess(builder.start(), output);
    }

    /** The runner of the tests may hide the real one behind a jar of its own. */
    private static String classpath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    static ConditionFactory await() {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(5))
                .pollDelay(Duration.ZERO);
    }

    /** The first group of the pattern, as soon as it is written; at once an error if the process ends before. */
    String awaitOutput(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        await().until(() -> wanted.matcher(text()).find() || !process.isAlive());
        Matcher found = wanted.matcher(text());
        if (!found.find()) {
            throw new AssertionError("ended without \"" + pattern + "\":\n" + text());
        }
        return found.groupCount() == 0 ? found.group() : found.group(1);
    }

    String text() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: no shutdown hook runs. */
    void killHard() {
        process.destroyForcibly();
        awaitEnd();
    }

    int stopOrderly() {
        process.destroy();
        return awaitEnd();
    }

    int awaitEnd() {
        await().until(() -> !process.isAlive());
        return process.exitValue();
    }

    @Override
    public void close() {
        killHard();
    }
}
