         llllllllll      l
       lllrrrrlllll   lllllll
   lllllrrrrrlllll     lllll
   llllllllllllllllll  llgll
   lllwwwwlwwwwllfllllllgggll
  llflllllllllllffffslllggrrll
 llfffllfffffllfffffffllggglll
llllffllfffffllfllllllgg ygggll
llllfffflllllffflllllllggggglll
 llff ffffffffffffffllgggggyyll
 llffffffffffffffffllggrggggggll
 lllffllllffllllffflllllllllllll
   llllllllllllllllllllllll
