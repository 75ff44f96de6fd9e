namespace Osl.BuildingBlocks.Application;

/// <summary>A request or response that shows itself by an example in the API document. Examples use invented people and places.</summary>
public interface IExample<TSelf>
    where TSelf : IExample<TSelf>
{
    static abstract TSelf Example { get; }
}
