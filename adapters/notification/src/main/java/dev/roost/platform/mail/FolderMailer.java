package dev.roost.platform.mail;

import dev.roost.platform.Mail;
import dev.roost.platform.Mailer;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes each mail to a folder that only Roost's own user can read, since mails carry tokens. The log tells that there is
 * one; what it says shows there only where that was asked for.
 */
final class FolderMailer implements Mailer {

  private static final Logger LOG = LoggerFactory.getLogger(FolderMailer.class);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'")
      .withZone(ZoneOffset.UTC);

  private static final int LONGEST_NAME_PART = 100;

  private final Path folder;
  private final MimeFormat format;
  private final boolean showsText;
  private final Clock clock;

  FolderMailer(Path folder, MimeFormat format, boolean showsText, Clock clock) {
    this.folder = folder;
    this.format = format;
    this.showsText = showsText;
    this.clock = clock;
  }

  @Override
  public Outcome send(Mail mail) {
    var now = clock.instant();
    var file = folder.resolve("%s-%s-%s.eml".formatted(TIME.format(now), namePart(mail.to()), namePart(mail.id())));
    try {
      write(file, format.bytes(mail, now));
    } catch (IOException failed) {
      return new Outcome.Failed("Cannot write mail to %s: %s".formatted(folder, failed));
    } catch (IllegalArgumentException unusable) {
      return new Outcome.Refused(String.valueOf(unusable.getMessage()));
    }
    if (showsText) {
      LOG.info("Mail to {}: {}\n{}", mail.to(), mail.subject(), mail.text());
    } else {
      LOG.info("Mail to {}: {} ({})", mail.to(), mail.subject(), file);
    }
    return new Outcome.Taken();
  }

  /** First under another name, so that nobody reads half a mail. */
  private void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(folder, only("rwx------"));
    var unfinished = Files.createTempFile(folder, "mail", ".part", only("rw-------"));
    Files.write(unfinished, content);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** File systems take names of 255 bytes; addresses can be longer than what is left of that. */
  private static String namePart(String address) {
    var usable = address.replaceAll("[^A-Za-z0-9@._+-]", "_");
    return usable.substring(0, Math.min(usable.length(), LONGEST_NAME_PART));
  }

  private static FileAttribute<?>[] only(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
        : new FileAttribute<?>[0];
  }
}
