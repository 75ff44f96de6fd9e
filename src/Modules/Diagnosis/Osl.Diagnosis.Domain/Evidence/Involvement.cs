namespace Osl.Diagnosis.Domain.Evidence;

/// <summary>Whose work it was: for people, with them, or their own.</summary>
internal enum Involvement
{
    For,
    With,
    By,
}
