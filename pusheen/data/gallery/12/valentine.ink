lrlllllllppl
 llll   lll
 ll lll  lll
llllrrrrllll
 lllrrrlllll
