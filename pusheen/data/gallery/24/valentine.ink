llll llll     llllllllll
llllllffllllllffflllplll
  lllfffffffffffffllll
 lllffflllffflllffflll
 llllffpllfllllpffllll
 lfffffflllfllffffffllll
llsfflllrrlllrlllffsslsl
llsffllllrrrrrllllffllfl
 lllfffllrrrrllfffllllll
   lllllllllllllllllll
