package dev.roost;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The PostgreSQL that Roost brings along.
 *
 * @param folder for all it writes, relative to where Roost is started
 * @param port on loopback; 0 for any that is free, and then the same one in every run
 */
@ConfigurationProperties("roost.embedded")
record EmbeddedDatabaseSettings(@DefaultValue(".roost") String folder, @DefaultValue("0") int port) {
}
