package dev.roost;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * Tells Modulith what a context shows to others: its {@code contract}, {@code api} and {@code spi}. Said here rather than
 * in each package, so that the domain stays free of Modulith. What is shared is open.
 */
public class RoostModules implements ApplicationModuleDetectionStrategy {

  private static final Set<String> OPEN = Set.of("dev.roost.shared", "dev.roost.platform");

  @Override
  public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
    return ApplicationModuleDetectionStrategy.directSubPackage().getModuleBasePackages(root);
  }

  @Override
  public NamedInterfaces detectNamedInterfaces(JavaPackage base, ApplicationModuleInformation information) {
    return OPEN.contains(base.getName())
        ? NamedInterfaces.forOpen(base)
        : NamedInterfaces.builder(base).matching("contract", "api", "spi").build();
  }
}
