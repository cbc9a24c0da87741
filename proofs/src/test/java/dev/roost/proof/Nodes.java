package dev.roost.proof;

import dev.roost.RoostApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import roosttest.system.Scale;

/** The ports of all nodes: the one under test and, in the full form, a second one on the same database. */
final class Nodes implements AutoCloseable {

  private final List<ConfigurableApplicationContext> others = new ArrayList<>();
  private final List<Integer> ports = new ArrayList<>();

  private Nodes(int port) {
    ports.add(port);
  }

  static Nodes around(Environment first) {
    var nodes = new Nodes(portOf(first));
    if (Scale.FULL) {
      nodes.addOneMore(first);
    }
    return nodes;
  }

  /** Two of them in the small form too, on the same Redis if there is one. */
  static Nodes two(Environment first) {
    var nodes = new Nodes(portOf(first));
    nodes.addOneMore(first);
    return nodes;
  }

  List<Integer> ports() {
    return List.copyOf(ports);
  }

  @Override
  public void close() {
    others.forEach(ConfigurableApplicationContext::close);
  }

  private void addOneMore(Environment first) {
    var settings = Stream.of("roost.database.url", "roost.database.user", "roost.database.password",
        "roost.database.pool", "roost.demo", "roost.redis.url", "roost.rates.strangers.most", "roost.rates.users.most",
        "roost.rates.strangers.within", "roost.rates.users.within").filter(first::containsProperty)
        .map(name -> "--%s=%s".formatted(name, first.getProperty(name)));
    var node = new SpringApplicationBuilder(RoostApplication.class)
        .run(Stream.concat(Stream.of("--roost.port=0"), settings).toArray(String[]::new));
    others.add(node);
    ports.add(portOf(node.getEnvironment()));
  }

  private static int portOf(Environment node) {
    return node.getRequiredProperty("local.server.port", Integer.class);
  }
}
