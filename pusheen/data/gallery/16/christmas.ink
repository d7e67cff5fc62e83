   lllllll llll
 llllrllllllll
 lllllllffslggl
llflffllllllggll
llfffffffflgggll
 lllllllllllllll
