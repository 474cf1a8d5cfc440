package jp.shimon.database;

import java.nio.file.Path;

/** The embedded server alone in a JVM, until it is killed. */
class ServerMain {
    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]));
        System.out.println("url " + server.url());
        Thread.currentThread().join();
    }
}
