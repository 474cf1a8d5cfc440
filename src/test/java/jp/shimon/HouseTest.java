package jp.shimon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** 家：rooms only look down the stairs, and one room knows the engine. Each guard is seen failing on a broken house. */
class HouseTest {

    private static final ArchRule ONLY_PROCESS_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine may be exchanged: Camunda 7 has ended");

    @Test
    void roomsOnlyLookDownTheStairs() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void aRoomThatLooksUpIsNoticed() {
        assertThatThrownBy(() ->
                        ApplicationModules.of("broken.house", location -> true).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("upstairs");
    }

    @Test
    void onlyTheProcessRoomKnowsTheEngine() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("jp.shimon", "db.migration");
        ONLY_PROCESS_KNOWS_THE_ENGINE.check(house);
    }

    @Test
    void aRoomThatKnowsTheEngineIsNoticed() {
        JavaClasses broken = new ClassFileImporter().importPackages("broken.engine");
        assertThatThrownBy(() -> ONLY_PROCESS_KNOWS_THE_ENGINE.check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("KnowsTheEngine");
    }

    @Test
    void filesStaySmall() throws IOException {
        List<String> long_;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            long_ = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 300)
                    .map(Path::toString)
                    .toList();
        }
        assertThat(long_).isEmpty();
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
