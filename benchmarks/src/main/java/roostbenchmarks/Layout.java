package roostbenchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** Roost's jars: as the build makes them, and as bin/prepare lays them out with the cache for a quick start. */
final class Layout {

  private Layout() {
  }

  /**
   * Laid out anew where the jar is newer.
   *
   * @param which production or demo
   */
  static Path prepared(Path root, Path folder, String which) throws IOException {
    var jar = jar(root, which);
    var cache = folder.resolve("roost.aot");
    if (!Files.exists(cache) || built(jar) != built(folder)) {
      Processes.output(List.of("env", "JAVA_HOME=" + System.getProperty("java.home"),
          root.resolve("bin/prepare").toString(), which, folder.toString()));
      Files.writeString(folder.resolve("built"), String.valueOf(built(jar)));
    }
    return folder;
  }

  static Path jar(Path root, String which) throws IOException {
    var name = "roost-bootstrap-*-%s.jar".formatted(which.equals("demo") ? "demo" : "exec");
    try (var files = Files.newDirectoryStream(root.resolve("bootstrap/target/production"), name)) {
      for (var file : files) {
        return file;
      }
    }
    throw new IllegalStateException("There is no %s jar: run mvn -Pproduction -DskipTests package.".formatted(which));
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** When the classes in the jar were built, since the jar's own time says nothing in a reproducible build. */
  private static long built(Path jarOrFolder) throws IOException {
    if (Files.isDirectory(jarOrFolder)) {
      var note = jarOrFolder.resolve("built");
      return Files.exists(note) ? Long.parseLong(Files.readString(note)) : -1;
    }
    return ((FileTime) Files.getAttribute(jarOrFolder, "unix:ctime")).toMillis();
  }
}
