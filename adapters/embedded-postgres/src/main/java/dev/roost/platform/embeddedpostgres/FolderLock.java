package dev.roost.platform.embeddedpostgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one process at a time use a folder. The operating system frees the lock of a process that dies. */
final class FolderLock implements AutoCloseable {

  /** POSIX drops a process's lock when it closes any channel on the file, so a second one must not even open it. */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Empty when another process, or another server in this one, holds the folder. */
  static Optional<FolderLock> tryLock(Path folder) throws IOException {
    var file = folder.toRealPath().resolve("roost.lock");
    if (!HELD_HERE.add(file)) {
      return Optional.empty();
    }
    var locked = false;
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        return Optional.empty();
      }
      Files.writeString(holderOf(folder), Long.toString(ProcessHandle.current().pid()));
      locked = true;
      return Optional.of(new FolderLock(file, channel));
    } finally {
      if (!locked) {
        HELD_HERE.remove(file);
        channel.close();
      }
    }
  }

  static FolderLock lock(Path folder) {
    try {
      return tryLock(folder).orElseThrow(() -> inUse(folder));
    } catch (IOException e) {
      throw Folders.unusable(folder, e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD_HERE.remove(file);
  }

  private static EmbeddedServerException inUse(Path folder) {
    return new EmbeddedServerException(
        "Another Roost%s is running on the folder %s. Stop it, or choose another folder with roost.embedded.folder."
            .formatted(holder(folder), folder));
  }

  private static String holder(Path folder) {
    try {
      return " (process " + Files.readString(holderOf(folder)).strip() + ")";
    } catch (IOException e) {
      return "";
    }
  }

  private static Path holderOf(Path folder) {
    return folder.resolve("roost.pid");
  }
}
