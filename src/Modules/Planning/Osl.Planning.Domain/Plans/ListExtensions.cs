namespace Osl.Planning.Domain.Plans;

internal static class ListExtensions
{
    /// <summary>Makes the list hold exactly these, each once, in their order; an equal list is left untouched.</summary>
    public static void ReplaceWith<T>(this List<T> list, IEnumerable<T> others)
    {
        List<T> wanted = [.. others.Distinct()];
        if (list.SequenceEqual(wanted))
        {
            return;
        }

        list.Clear();
        list.AddRange(wanted);
    }
}
