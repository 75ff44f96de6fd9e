namespace Osl.Conformance.Running;

/// <summary>Somebody who asks.</summary>
/// <param name="Role">The column of the permission matrix, where there is one.</param>
/// <param name="HearsNeighbours">Whether the neighbours' words are theirs to hear.</param>
internal sealed record Credential(string Name, string? Token, string? Role = null, bool HearsNeighbours = false)
{
    public override string ToString() => Name;
}
