package dev.roost.platform.embeddedpostgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What the other classes need to do with folders. */
final class Folders {

  private Folders() {}

  static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
    if (!Files.isWritable(folder)) {
      throw unusable(folder, new AccessDeniedException(folder.toString()));
    }
  }

  static EmbeddedServerException unusable(Path folder, IOException cause) {
    return new EmbeddedServerException(
        "The embedded PostgreSQL cannot use %s: %s. Choose another folder with roost.embedded.folder."
            .formatted(folder, reason(cause)),
        cause);
  }

  private static @Nullable String reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException _ -> "%s may not write there".formatted(System.getProperty("user.name"));
      case FileSystemException failed when failed.getReason() != null -> failed.getReason();
      default -> cause.getMessage();
    };
  }

  /** Deletes a folder with all that is in it, if it is there; others may be deleting it as well. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.deleteIfExists(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
          return FileVisitResult.CONTINUE;
        }
        throw failure;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
        Files.deleteIfExists(visited);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
