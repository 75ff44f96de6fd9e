namespace Osl.BuildingBlocks.Domain;

/// <summary>The longest texts, in characters: the one source for validators, columns and the API document.</summary>
public static class TextLimits
{
    public const int Code = 64;
    public const int Name = 200;
    public const int Line = 500;
    public const int Text = 4_000;
    public const int LongText = 20_000;
}
