package fr.monjob.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the build of this module lies, found from the working directory upwards. The stack's own JVMs run from it, with
 * the broker's libraries that must never meet those of a service.
 */
record StackHome(Path target) {

    private static final Path TARGET = Path.of("tools", "local-stack", "target");

    /** @throws StackException when this module was not built */
    static StackHome find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(TARGET).resolve("lib"))) {
                return new StackHome(folder.resolve(TARGET));
            }
        }
        throw new StackException(
                "tools/local-stack is not built: run `mvn -pl tools/local-stack install` at the root.");
    }

    /** The start of a command line that runs a class of this module with the Java of this process. */
    List<String> javaCommand(Class<?> main, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add("-cp");
        command.add(target.resolve("classes") + ":" + target.resolve("lib") + "/*");
        command.add(main.getName());
        return command;
    }
}
