using System.Diagnostics;

namespace Osl.Chaos.Storage;

/// <summary>A disk of a few megabytes, in memory, to be filled to its last byte.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string ballast;

    private SmallDisk(string folder) => (Folder, ballast) = (folder, Path.Combine(folder, "ballast"));

    public string Folder { get; }

    /// <returns>Null where this user may not mount one.</returns>
    public static SmallDisk? Mount(string folder, int megabytes) =>
        Environment.UserName == "root" && Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder) ? new SmallDisk(folder) : null;

    public void Fill()
    {
        var block = new byte[64 * 1024];
        using var file = new FileStream(ballast, FileMode.Append, FileAccess.Write, FileShare.None, 0);
        try
        {
            while (true)
            {
                file.Write(block);
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void MakeRoom() => File.Delete(ballast);

    public void Dispose() => Run("umount", "-l", Folder);

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
