package jp.shimon.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** 本物のワープロ：a LibreOffice with a profile of its own, which opens what we make and prints it as PDF. */
final class LibreOffice {

    private static final int PATIENCE_SECONDS = 180;

    private LibreOffice() {}

    /** All of them in one call, each beside its file. */
    static void print(Path folder, List<Path> files) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("libreoffice");
        try {
            List<String> command = new ArrayList<>(List.of(
                    "soffice",
                    "-env:UserInstallation=" + profile.toUri(),
                    "--headless",
                    "--norestore",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    folder.toString()));
            files.forEach(file -> command.add(file.toString()));
            Path said = folder.resolve("said.txt");
            Process office = start(command, said);
            if (!office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                office.descendants().forEach(ProcessHandle::destroyForcibly);
                office.destroyForcibly().waitFor();
                throw new AssertionError("LibreOffice was not done in " + PATIENCE_SECONDS + " seconds: " + text(said));
            }
            if (office.exitValue() != 0) {
                throw new AssertionError("LibreOffice ended with " + office.exitValue() + ": " + text(said));
            }
        } finally {
            FileSystemUtils.deleteRecursively(profile);
        }
    }

    private static Process start(List<String> command, Path said) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException missing) {
            throw new AssertionError(
                    "No LibreOffice: install one (Debian: apt-get install libreoffice-writer-nogui fonts-noto-cjk),"
                            + " so that soffice is found in PATH.",
                    missing);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }
}
