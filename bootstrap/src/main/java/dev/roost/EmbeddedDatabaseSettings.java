package dev.roost;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.ClassUtils;

/**
 * The PostgreSQL that Roost brings along.
 *
 * @param folder for all it writes, relative to where Roost is started
 * @param port on loopback; 0 for any that is free, and then the same one in every run
 */
@ConfigurationProperties("roost.embedded")
record EmbeddedDatabaseSettings(@DefaultValue(".roost") String folder, @DefaultValue("0") int port) {

  /** The production jar goes without the server. Asked here, since {@link EmbeddedDatabase} cannot even be loaded then. */
  static boolean haveAServer(@Nullable ClassLoader classLoader) {
    return ClassUtils.isPresent("dev.roost.platform.embeddedpostgres.EmbeddedServer", classLoader);
  }
}
