package dev.roost.proof;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.springframework.test.context.BootstrapUtils;
import org.springframework.test.context.MergedContextConfiguration;

/** Proofs that run on the same application come one after the other: only a few applications are kept. */
public final class SameApplicationTogether implements ClassOrderer {

  @Override
  public void orderClasses(ClassOrdererContext proofs) {
    var turns = new HashMap<MergedContextConfiguration, Integer>();
    var turnOf = proofs.getClassDescriptors().stream().map(ClassDescriptor::getTestClass)
        .collect(toMap(proof -> proof, proof -> turns.computeIfAbsent(application(proof), _ -> turns.size())));
    proofs.getClassDescriptors().sort(comparing(proof -> turnOf.get(proof.getTestClass())));
  }

  private static MergedContextConfiguration application(Class<?> proof) {
    return BootstrapUtils.resolveTestContextBootstrapper(proof).buildMergedContextConfiguration();
  }
}
