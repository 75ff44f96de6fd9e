namespace Osl.Planning.Domain.Plans;

/// <summary>Shows where residents had their say in what the plan does.</summary>
internal sealed class Citation
{
    private Citation()
    {
    }

    public CitationKind Kind { get; private set; }

    public Guid ReferenceId { get; private set; }

    public string? Note { get; private set; }

    internal static Citation Of(CitationContent content) =>
        new() { Kind = content.Kind, ReferenceId = content.ReferenceId, Note = content.Note };

    internal void Annotate(string? note) => Note = note;
}
