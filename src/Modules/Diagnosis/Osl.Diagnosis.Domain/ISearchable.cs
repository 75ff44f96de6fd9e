namespace Osl.Diagnosis.Domain;

/// <summary>Is found by its texts, alike on every database: what is compared is stored beside them.</summary>
internal interface ISearchable
{
    /// <summary>The texts as a search compares them.</summary>
    string SearchText { get; }
}
