namespace Osl.Host.Tests;

/// <summary>The source tree that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "OSL.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("OSL.sln is in no folder above the tests.");
        }

        return folder.FullName;
    }
}
