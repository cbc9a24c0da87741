package roosttest.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text of this project, with what it refers to. */
record Document(Path path, String text) {

  static final Path ROOT = Path.of(System.getProperty("roost.build.root", "..")).toAbsolutePath().normalize();

  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)`");
  private static final Set<String> MADE = Set.of("target", "node_modules");

  static Document read(Path path) {
    try {
      return new Document(path, Files.readString(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All files of the project with that ending, without what builds and runs have made. */
  static List<Path> files(String ending) {
    var found = new ArrayList<Path>();
    try {
      Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
          var name = folder.getFileName().toString();
          var isOurs = !MADE.contains(name) && (!name.startsWith(".") || name.equals(".mvn"));
          return isOurs || folder.equals(ROOT) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          if (file.toString().endsWith(ending)) {
            found.add(file);
          }
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return found.stream().sorted().toList();
  }

  /** Links to files and headings of this project that lead nowhere. */
  List<String> brokenLinks() {
    return LINK.matcher(text).results().map(link -> link.group(1)).filter(link -> !ELSEWHERE.matcher(link).matches())
        .filter(link -> !leadsSomewhere(link)).toList();
  }

  /** What stands in backquotes and looks like the name of a type. */
  Stream<String> types() {
    return TYPE.matcher(text).results().map(type -> type.group(1));
  }

  private boolean leadsSomewhere(String link) {
    var place = link.split("#", 2);
    var file = place[0].isEmpty() ? path : path.resolveSibling(place[0]).normalize();
    return Files.exists(file) && (place.length == 1 || read(file).hasHeading(place[1]));
  }

  private boolean hasHeading(String anchor) {
    return HEADING.matcher(text).results().map(Document::anchor).anyMatch(anchor::equals);
  }

  private static String anchor(MatchResult heading) {
    return heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
  }
}
