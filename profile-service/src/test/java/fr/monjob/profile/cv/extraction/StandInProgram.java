package fr.monjob.profile.cv.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/** In place of the extractor: a program that does what its document says, as one does that was taken over. */
final class StandInProgram {

    private static final String SOURCE = """
            package fr.monjob.extractor;
            public class Main {
                public static void main(String[] arguments) throws Exception {
                    String[] order = new String(System.in.readAllBytes()).split(" ");
                    switch (order[0]) {
                        case "{\\\\rtf1" -> answer("ok");
                        case "sleep" -> Thread.sleep(600_000);
                        case "flood" -> { while (true) { System.out.print("x".repeat(10_000)); } }
                        case "exhaust" -> System.out.print(new long[Integer.MAX_VALUE - 9].length);
                        case "chatter" -> System.out.print("no answer");
                        case "invent" -> System.out.print("{\\"status\\":\\"REJECTED\\",\\"code\\":\\"INVENTED\\"}");
                        case "environment" -> answer(System.getenv().keySet().toString());
                        case "user" -> answer(java.nio.file.Files.readAllLines(java.nio.file.Path.of("/proc/self/status"))
                                .stream().filter(line -> line.startsWith("Uid:")).findFirst().get().split("\\\\s+")[2]);
                        case "call" -> {
                            try (java.net.Socket socket = new java.net.Socket("127.0.0.1", Integer.parseInt(order[1]))) {
                                answer("connected");
                            } catch (java.io.IOException e) {
                                answer("unreachable");
                            }
                        }
                        default -> System.exit(5);
                    }
                }
                private static void answer(String text) {
                    System.out.print("{\\"status\\":\\"OK\\",\\"code\\":null,\\"text\\":\\"" + text + "\\"}");
                }
            }
            """;

    private StandInProgram() {}

    /** Builds it and gives the folder of its jar, which any user may read. */
    static Path build() {
        try {
            Path home =
                    Files.createDirectories(Path.of("target/stand-in-program").toAbsolutePath());
            Path source = Files.writeString(home.resolve("Main.java"), SOURCE);
            int result = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-proc:none", "-d", home.toString(), source.toString());
            if (result != 0) {
                throw new IllegalStateException("The stand-in does not compile");
            }
            try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(home.resolve("stand-in.jar")))) {
                jar.putNextEntry(new JarEntry("fr/monjob/extractor/Main.class"));
                jar.write(Files.readAllBytes(home.resolve("fr/monjob/extractor/Main.class")));
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
