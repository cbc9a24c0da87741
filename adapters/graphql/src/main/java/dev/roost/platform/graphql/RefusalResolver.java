package dev.roost.platform.graphql;

import dev.roost.platform.web.ProblemTexts;
import dev.roost.platform.web.RefusalFacts;
import dev.roost.shared.Refusal;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What every refusal tells, whatever its facts: the key and the texts that REST has for it. */
@Controller
@SchemaMapping(typeName = "Refusal")
class RefusalResolver {

  private final ProblemTexts texts;

  RefusalResolver(ProblemTexts texts) {
    this.texts = texts;
  }

  @SchemaMapping
  String key(Refusal refusal) {
    return refusal.key();
  }

  @SchemaMapping
  String title(Refusal refusal) {
    return texts.title(refusal.key());
  }

  @SchemaMapping
  String detail(Refusal refusal) {
    return texts.detail(refusal.key(), RefusalFacts.of(refusal));
  }
}
