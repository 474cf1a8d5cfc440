package jp.shimon.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** 前の版の図：the drawings of each release, kept in a folder of its own. */
final class Releases {

    private static final Path KEPT = Path.of("src/test/resources/releases");
    private static final Path TODAY = Path.of("bpmn");

    private Releases() {}

    static List<String> all() {
        return files(KEPT).map(folder -> folder.getFileName().toString()).toList();
    }

    static List<String> tasks(String release) {
        return files(KEPT.resolve(release))
                .filter(file -> file.toString().endsWith(".bpmn"))
                .flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .toList();
    }

    static void deploy(String release, RepositoryService engine) {
        deploy(files(KEPT.resolve(release)), release, engine);
    }

    /** Today's of those that the release had. */
    static void deployTodays(String release, RepositoryService engine) {
        deploy(files(KEPT.resolve(release)).map(old -> TODAY.resolve(old.getFileName())), "today", engine);
    }

    private static void deploy(Stream<Path> drawings, String name, RepositoryService engine) {
        DeploymentBuilder deployment = engine.createDeployment().name(name);
        drawings.forEach(drawing -> {
            try {
                deployment.addString("bpmn/" + drawing.getFileName(), Files.readString(drawing));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        deployment.deploy();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
