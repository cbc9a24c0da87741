package dev.roost;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Roost. */
@SpringBootApplication
@Modulithic(systemName = "Roost", sharedModules = {"shared", "platform"})
public class RoostApplication {

  public static void main(String[] args) {
    BeansOfTheBuild.useWhereThereAre();
    if (Command.isNamedBy(args)) {
      System.exit(Command.run(args));
    }
    SpringApplication.run(RoostApplication.class, args);
  }
}
