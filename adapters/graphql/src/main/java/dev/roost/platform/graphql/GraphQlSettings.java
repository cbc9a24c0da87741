package dev.roost.platform.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What of GraphQL is open.
 *
 * @param introspection whether clients may ask for the schema, which is in {@code docs/schema.graphqls} too
 * @param graphiql whether there is a page to try it on
 */
@ConfigurationProperties("roost.graphql")
record GraphQlSettings(@DefaultValue("false") boolean introspection, @DefaultValue("false") boolean graphiql) {
}
