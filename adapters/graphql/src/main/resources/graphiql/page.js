"use strict";

const example = `# Places in Ghent, with their hosts. Log in at /swagger-ui.html, or send {"Authorization": "Bearer …"} below.
{
  search(filter: {circle: {latitude: 51.0543, longitude: 3.7235, radiusMetres: 5000}}, first: 5) {
    edges {
      node {
        title
        nightFrom { amount currency }
        listing { host { name } rating { ratings mean } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`;

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
    defaultQuery: example,
    isHeadersEditorEnabled: true,
  }));
