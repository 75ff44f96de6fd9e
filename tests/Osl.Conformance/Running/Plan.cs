using Osl.Conformance.Mutations;
using Osl.Testing.Api;

namespace Osl.Conformance.Running;

/// <summary>Which request comes when: a function of the seed and the document alone.</summary>
internal sealed class Plan
{
    private readonly (int Weight, Queue Cases)[] chapters;
    private readonly Random random;

    public Plan(ApiDocument document, int seed)
    {
        random = new Random(seed);
        var operations = document.Operations;
        chapters =
        [
            (40, new Queue([.. operations.SelectMany(BodyCases.Fields)], random)),
            (4, new Queue([.. operations.SelectMany(BodyCases.Ends)], random)),
            (10, new Queue([.. operations.SelectMany(BodyCases.Whole)], random)),
            (8, new Queue([.. operations.SelectMany(BodyCases.Assignments)], random)),
            (20, new Queue([.. operations.SelectMany(ParameterCases.Of)], random)),
            (18, new Queue([.. operations.SelectMany(ProtocolCases.Of)], random)),
        ];
    }

    /// <summary>How many different ones there are.</summary>
    public int Count => chapters.Sum(chapter => chapter.Cases.Count);

    public Case Next()
    {
        var at = random.Next(chapters.Sum(chapter => chapter.Weight));
        return chapters.First(chapter => (at -= chapter.Weight) < 0).Cases.Next();
    }

    /// <summary>Goes through all cases in a shuffled order, then again in another.</summary>
    private sealed class Queue(Case[] cases, Random random)
    {
        private int at;

        public int Count => cases.Length;

        public Case Next()
        {
            if (at == 0)
            {
                random.Shuffle(cases);
            }

            var next = cases[at];
            at = (at + 1) % cases.Length;
            return next;
        }
    }
}
