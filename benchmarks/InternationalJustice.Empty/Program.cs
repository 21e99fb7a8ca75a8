// The program that does nothing: what a process costs before it does anything.
Console.WriteLine("Nothing.");
