# A bilateral relation for each pair of states that act towards or with one another, or are parties together.
PREFIX mq: <https://w3id.org/mithaq/ontology#>
INSERT {
  GRAPH <{base}graph/derived> {
    ?relation a mq:BilateralRelation ;
      mq:between ?a , ?b ;
      mq:actCount ?acts ;
      mq:agreementCount ?agreements .
  }
}
WHERE {
  SELECT ?relation ?a ?b (COUNT(DISTINCT ?act) AS ?acts) (COUNT(DISTINCT ?agreement) AS ?agreements)
  WHERE {
    {
      ?act a mq:Act ; mq:actor|mq:participant|mq:recipient ?a , ?b .
    } UNION {
      ?agreement a mq:Agreement ; mq:party ?a , ?b .
    }
    ?a a mq:State .
    ?b a mq:State .
    FILTER (STR(?a) < STR(?b))
    BIND (IRI(CONCAT("{base}relation/", STRAFTER(STR(?a), "/state/"), "-", STRAFTER(STR(?b), "/state/"))) AS ?relation)
  }
  GROUP BY ?relation ?a ?b
}
