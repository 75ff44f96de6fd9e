// Mono.Cecil reads lazily and is not made for several threads; the suite takes seconds anyway.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
