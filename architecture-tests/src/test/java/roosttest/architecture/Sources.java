package roosttest.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** Compiles small sources, so that a test can show what a rule says of them. */
final class Sources {

  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum) (\\w+)");

  private Sources() {
  }

  static JavaClasses compile(List<String> sources, Path folder) {
    var files = sources.stream().map(source -> write(source, folder)).toList();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var messages = new StringWriter();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var options = List.of("-d", folder.resolve("classes").toString(), "-proc:none");
      var done = compiler.getTask(messages, manager, null, options, null,
          manager.getJavaFileObjectsFromPaths(files)).call();
      if (!done) {
        throw new IllegalStateException("The sample does not compile: " + messages);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return new ClassFileImporter().importPath(folder.resolve("classes"));
  }

  private static Path write(String source, Path folder) {
    var packages = PACKAGE.matcher(source);
    var types = TYPE.matcher(source);
    if (!packages.find() || !types.find()) {
      throw new IllegalArgumentException("No package or type in " + source);
    }
    try {
      var file = folder.resolve("sources", packages.group(1).replace('.', '/'), types.group(1) + ".java");
      Files.createDirectories(file.getParent());
      return Files.writeString(file, source);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
