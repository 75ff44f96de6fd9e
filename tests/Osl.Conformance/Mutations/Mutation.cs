namespace Osl.Conformance.Mutations;

/// <summary>What an answer to a spoilt request may be.</summary>
internal enum Verdict
{
    /// <summary>The API may take it or refuse it, as its document says.</summary>
    Either,

    /// <summary>Taking it would be a fault.</summary>
    Refused,

    /// <summary>The server may refuse it before the API sees it, without a problem (docs/problems.md).</summary>
    ByTheServer,
}

/// <summary>A piece of JSON, or of what should have been, that takes the place of a field.</summary>
internal sealed record Piece(string Name, byte[] Bytes, Verdict Verdict = Verdict.Either);
